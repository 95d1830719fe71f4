package org.goldenthread.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {

  private final DocumentRules rules = new DocumentRules();

  @Test
  void shouldAskForABearerTokenWhereNothingIsSaid() {
    OpenAPI document = OASFactory.createOpenAPI();

    rules.filterOpenAPI(document);

    assertThat(document.getSecurity())
        .singleElement()
        .satisfies(it -> assertThat(it.getSchemes()).containsOnlyKeys("bearer"));
    assertThat(schemeOf(document).getScheme()).isEqualTo("bearer");
  }

  @Test
  void shouldKeepWhatAServiceSaysOfTheTokenAndDropOtherSchemes() {
    OpenAPI document =
        OASFactory.createOpenAPI()
            .components(
                OASFactory.createComponents()
                    .addSecurityScheme(
                        "bearer", OASFactory.createSecurityScheme().description("Roles"))
                    .addSecurityScheme("SecurityScheme", OASFactory.createSecurityScheme()));

    rules.filterOpenAPI(document);

    assertThat(document.getComponents().getSecuritySchemes()).containsOnlyKeys("bearer");
    assertThat(schemeOf(document).getDescription()).isEqualTo("Roles");
    assertThat(schemeOf(document).getType()).isEqualTo(SecurityScheme.Type.HTTP);
  }

  @Test
  void shouldLetNoOperationNameScopes() {
    Operation operation =
        OASFactory.createOperation()
            .addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme("bearer", List.of("submitter")));

    rules.filterOperation(operation);

    assertThat(operation.getSecurity()).isNull();
  }

  private static SecurityScheme schemeOf(OpenAPI document) {
    return Objects.requireNonNull(document.getComponents().getSecuritySchemes().get("bearer"));
  }
}
