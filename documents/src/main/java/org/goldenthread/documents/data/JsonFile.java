package org.goldenthread.documents.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Table;

/** A document as JSON: the same blocks, with exact numbers beside the text that people read. */
public final class JsonFile {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonFile() {}

  /** The file in UTF-8, written block by block: all of a large document would fill the memory. */
  public static byte[] of(Document document) {
    Spool bytes = new Spool();
    try (JsonGenerator json = MAPPER.createGenerator(bytes.out())) {
      json.writeStartObject();
      json.writeStringField("title", document.title());
      json.writeStringField("subtitle", document.subtitle());
      json.writeStringField("language", document.language());
      json.writeStringField("author", document.metadata().author());
      json.writeStringField("asAt", document.metadata().asAt().toString());
      blocks(document.blocks(), json);
      json.writeEndObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.end();
  }

  private static void blocks(List<Block> blocks, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      ArrayNode written = MAPPER.createArrayNode();
      put(block, written);
      for (JsonNode each : written) {
        json.writeTree(each);
      }
    }
    json.writeEndArray();
  }

  private static void put(Block block, ArrayNode blocks) {
    switch (block) {
      case Block.Heading(int level, String text, String id) ->
          kind("heading", blocks).put("level", level).put("text", text).put("id", id);
      case Block.Paragraph(String text) -> kind("paragraph", blocks).put("text", text);
      case Block.Notice(String text) -> kind("notice", blocks).put("text", text);
      case Block.BulletList(List<String> items) ->
          items.forEach(kind("list", blocks).putArray("items")::add);
      case Block.DefinitionList(List<Block.DefinitionList.Entry> entries) ->
          put(entries, kind("definitions", blocks).putArray("entries"));
      case Block.Tabulated(Table table, String sheet, Table _) ->
          put(table, kind("table", blocks).put("sheet", sheet));
      case Block.Pictured(Chart chart) ->
          put(chart.figures(), kind("chart", blocks).put("title", chart.title()));
      case Block.Abreast abreast -> abreast.pieces().forEach(piece -> put(piece, blocks));
      case Block.PageBreak() -> {}
      case Block.Contents() -> {}
    }
  }

  private static ObjectNode kind(String kind, ArrayNode blocks) {
    return blocks.addObject().put("kind", kind);
  }

  private static void put(List<Block.DefinitionList.Entry> entries, ArrayNode array) {
    entries.forEach(e -> array.addObject().put("term", e.term()).put("definition", e.definition()));
  }

  private static void put(Table table, ObjectNode json) {
    json.put("caption", table.caption());
    ArrayNode columns = json.putArray("columns");
    table.columns().forEach(column -> columns.add(column.header()));
    ArrayNode rows = json.putArray("rows");
    table.rows().forEach(row -> cells(row.cells(), rows.addArray()));
    ObjectNode marks = json.putObject("marks");
    table.marks().forEach(mark -> marks.put(mark.symbol(), mark.meaning()));
  }

  private static void cells(List<Cell> cells, ArrayNode row) {
    for (Cell cell : cells) {
      ObjectNode json = row.addObject().put("text", cell.text());
      cell.exact().ifPresent(exact -> json.put("exact", exact));
      cell.detail().ifPresent(detail -> json.put("detail", detail));
      if (!cell.marks().isEmpty()) {
        ArrayNode marks = json.putArray("marks");
        cell.marks().stream().map(Mark::symbol).forEach(marks::add);
      }
    }
  }
}
