package io.planwright.examples.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.planwright.examples.folder.CrmFolderException.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file of an export: its rows, with the columns of the layout found by their names. */
final class CsvTable {

  private final String file;
  private final CrmLayout layout;
  private final Map<CrmColumn, Integer> positions;
  private final List<CsvRecord> records;

  private CsvTable(
      String file, CrmLayout layout, Map<CrmColumn, Integer> positions, List<CsvRecord> records) {
    this.file = file;
    this.layout = layout;
    this.positions = positions;
    this.records = records;
  }

  /** Reads a file that has to be there. */
  static CsvTable read(Path folder, CrmFile kind, CrmLayout layout) {
    String file = layout.name(kind);
    List<CsvRecord> records = records(file, decoded(file, bytes(folder.resolve(file))));
    if (records.isEmpty()) {
      throw Place.of(file)
          .fault("the file is empty. Export it again, with a first line that names the columns.");
    }
    List<String> header = new ArrayList<>();
    for (String name : records.get(0).getFields()) {
      header.add(name.strip());
    }
    Map<CrmColumn, Integer> positions = new EnumMap<>(CrmColumn.class);
    for (CrmColumn column : CrmColumn.values()) {
      if (column.file() == kind) {
        positions.put(column, position(file, header, layout.name(column)));
      }
    }
    List<CsvRecord> rows = records.subList(1, records.size());
    requireSameLength(file, rows, header.size());
    return new CsvTable(file, layout, positions, rows);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String file, byte[] bytes) {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (utf8.decode(in, out, true).isError()) {
      long line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new Place(file, line, null).fault("the text is not UTF-8. Export the file as UTF-8.");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<CsvRecord> records(String file, String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        records.add(each);
      }
    } catch (CsvParseException e) {
      long line =
          records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
      throw new Place(file, line, null)
          .fault("from here on the text is not CSV. Look for a quote that is not closed.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static int position(String file, List<String> header, String name) {
    int position = header.indexOf(name);
    if (position >= 0 && header.lastIndexOf(name) == position) {
      return position;
    }
    Place place = new Place(file, 1, name);
    if (position >= 0) {
      throw place.fault("the column stands there twice. Leave one of the two out.");
    }
    boolean otherSeparator = header.size() == 1 && header.get(0).contains(name);
    throw place.fault(
        "the column is missing. Found are: "
            + String.join(", ", header)
            + (otherSeparator
                ? ". Export the file with commas between the fields."
                : ". Name it so, or tell CrmLayout how it is called."));
  }

  private static void requireSameLength(String file, List<CsvRecord> rows, int columns) {
    for (CsvRecord row : rows) {
      if (row.getFieldCount() != columns) {
        throw new Place(file, row.getStartingLineNumber(), null)
            .fault(
                "the line has "
                    + row.getFieldCount()
                    + " fields, the first line "
                    + columns
                    + ". Quote a field that holds a comma, and keep empty fields.");
      }
    }
  }

  /** How many rows follow the first line. */
  int size() {
    return records.size();
  }

  /** A row, counted from 0. */
  CsvRow row(int index) {
    return new CsvRow(this, records.get(index));
  }

  /** The file as such. */
  Place place() {
    return Place.of(file);
  }

  Place place(long line, CrmColumn column) {
    return new Place(file, line, layout.name(column));
  }

  int position(CrmColumn column) {
    return Objects.requireNonNull(positions.get(column));
  }
}
