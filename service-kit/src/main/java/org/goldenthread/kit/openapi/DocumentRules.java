package org.goldenthread.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Makes each service's document say the same of what all of them share: every operation takes a
 * bearer token, and no other scheme is there. Roles are told in words, because a bearer token has
 * no scopes.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class DocumentRules implements OASFilter {

  private static final String BEARER = "bearer";

  @Override
  public Operation filterOperation(Operation operation) {
    operation.setSecurity(null);
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme(BEARER, List.of())));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Map<String, SecurityScheme> schemes = document.getComponents().getSecuritySchemes();
    SecurityScheme bearer =
        schemes != null && schemes.containsKey(BEARER)
            ? schemes.get(BEARER)
            : OASFactory.createSecurityScheme();
    bearer.type(SecurityScheme.Type.HTTP).scheme(BEARER).bearerFormat("JWT");
    document.getComponents().setSecuritySchemes(Map.of(BEARER, bearer));
  }
}
