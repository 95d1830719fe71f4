package org.goldenthread.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.Test;

class RowsAsCsvTest {

  private static final String HEADER =
      "\uFEFFcode,title,status,unit.name,unit.decimals,words,parts,owner\r\n";
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  record Name(String code, String title) {}

  record Unit(String name, Optional<BigDecimal> decimals) {}

  record Item(
      @JsonUnwrapped Name called,
      OutturnStatus status,
      Optional<Unit> unit,
      List<String> words,
      List<Name> parts,
      Optional<String> owner,
      Map<String, String> links) {}

  @Test
  void shouldHaveAColumnForEachFieldWhateverTheListHolds() {
    Item full =
        new Item(
            new Name("PI.1", "=1+1, “so”"),
            OutturnStatus.FINAL,
            Optional.of(new Unit("%", Optional.of(new BigDecimal("1E+3")))),
            List.of("a", "b"),
            List.of(new Name("x", "y")),
            Optional.of("Head of \"Parks\""),
            Map.of("self", "/x"));
    Item empty =
        new Item(
            new Name("PI.2", "-4.5"),
            OutturnStatus.DELAYED,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of());

    assertThat(csv(List.of(full, empty)))
        .isEqualTo(
            HEADER
                + "PI.1,\"'=1+1, “so”\",FINAL,%,1000,a;"
                + " b,\"[{\"\"code\"\":\"\"x\"\",\"\"title\"\":\"\"y\"\"}]\",\"Head of"
                + " \"\"Parks\"\"\"\r\n"
                + "PI.2,-4.5,DELAYED,,,,,\r\n");
    assertThat(csv(List.of())).isEqualTo(HEADER);
  }

  @Test
  void shouldBeAnArrayInJson() {
    Rows<Name> rows = new Rows<>(Name.class, List.of(new Name("x", "y")));

    assertThat(JSON.valueToTree(rows).toString()).isEqualTo("[{\"code\":\"x\",\"title\":\"y\"}]");
  }

  private static String csv(List<Item> items) {
    return new String(RowsAsCsv.write(new Rows<>(Item.class, items), JSON), StandardCharsets.UTF_8);
  }
}
