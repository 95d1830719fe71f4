package org.goldenthread.kit.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that is not understood: {@code ?dry_run=true} that is ignored would
 * write for real. Pages take whatever a link that is passed on has gathered.
 */
public final class QueryParameterCheck {

  private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

  /**
   * Looks at the query of a request for the API.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameters
   */
  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    String raw = request.getUriInfo().getRequestUri().getRawQuery();
    if (raw == null || raw.isEmpty() || !request.getUriInfo().getPath().startsWith("/api/")) {
      return;
    }
    MultivaluedMap<String, String> query =
        new MultivaluedHashMap<>(request.getUriInfo().getQueryParameters());
    // The framework leaves these out, as if they had not been sent.
    withoutValue(raw).forEach(name -> query.add(name, ""));
    List<FieldFault> faults =
        known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::new).faults(query);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static List<String> withoutValue(String raw) {
    return Arrays.stream(raw.split("&", -1))
        .map(part -> part.replaceFirst("=$", ""))
        .filter(part -> !part.isEmpty() && part.indexOf('=') < 0)
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .toList();
  }
}
