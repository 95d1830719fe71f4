package org.goldenthread.kit.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The methods that answer requests, found by method and path: a refusal can then say what that
 * method would have taken, which the framework does not tell.
 */
@Singleton
public final class ResourceMethods {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^:}]+(?::([^}]+))?\\}");

  private final List<Entry> entries;

  ResourceMethods(BeanManager beans) {
    entries =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(bean -> bean.getBeanClass())
            .distinct()
            .flatMap(ResourceMethods::entries)
            .sorted(Comparator.comparing(Entry::literalCharacters).reversed())
            .toList();
  }

  private record Entry(
      String httpMethod, Pattern path, int literalCharacters, Class<?> resource, Method method) {}

  /** Whether something answers a GET of this path. */
  public boolean answers(String path) {
    return entries.stream()
        .anyMatch(it -> it.httpMethod().equals("GET") && it.path().matcher(path).matches());
  }

  /**
   * An annotation of the method that answers, or else of its class. Where several paths match, the
   * one that says most is meant.
   */
  <A extends Annotation> Optional<A> annotation(String httpMethod, String path, Class<A> type) {
    return find(httpMethod, path)
        .flatMap(
            it ->
                Optional.<A>ofNullable(it.method().getAnnotation(type))
                    .or(() -> Optional.ofNullable(it.resource().getAnnotation(type))));
  }

  private Optional<Entry> find(String httpMethod, String path) {
    return entries.stream()
        .filter(it -> it.httpMethod().equals(httpMethod))
        .filter(it -> it.path().matcher(path).matches())
        .findFirst();
  }

  private static Stream<Entry> entries(Class<?> resource) {
    Path root = resource.getAnnotation(Path.class);
    return root == null
        ? Stream.of()
        : Arrays.stream(resource.getDeclaredMethods())
            .flatMap(method -> entry(root, resource, method).stream());
  }

  private static Optional<Entry> entry(Path root, Class<?> resource, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(
            verb -> {
              String path = joined(root.value(), method.getAnnotation(Path.class));
              String literal = PARAMETER.matcher(path).replaceAll("");
              return new Entry(verb.value(), pattern(path), literal.length(), resource, method);
            });
  }

  private static String joined(String root, @Nullable Path more) {
    String path = root + "/" + (more == null ? "" : more.value());
    return "/" + path.replaceAll("/+", "/").replaceAll("^/|/$", "");
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(
        PARAMETER
            .matcher(path)
            .replaceAll(found -> found.group(1) == null ? "[^/]+" : found.group(1).strip()));
  }
}
