package io.planwright.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The rows of a table whose fields hold no separators, plain or gzip.
 *
 * @param columns the number of each column by its name
 * @param rows the fields of each row
 */
record CsvRows(Map<String, Integer> columns, List<String[]> rows) {

  static CsvRows read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines = new BufferedReader(new InputStreamReader(plain, UTF_8))) {
      String header = lines.readLine();
      if (header == null) {
        throw new IOException(file + " is empty. Give a table with a header.");
      }
      String separator = header.contains(";") ? ";" : ",";
      Map<String, Integer> columns = new HashMap<>();
      for (String name : header.split(separator, -1)) {
        columns.put(unquoted(name), columns.size());
      }
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(line.split(separator, -1));
      }
      return new CsvRows(columns, rows);
    }
  }

  int size() {
    return rows.size();
  }

  /** The names of the columns in their order. */
  List<String> fields() {
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  String text(int row, String column) {
    Integer at = columns.get(column);
    if (at == null || at >= rows.get(row).length) {
      return "";
    }
    return unquoted(rows.get(row)[at]);
  }

  double number(int row, String column) {
    return Double.parseDouble(text(row, column));
  }

  private static String unquoted(String text) {
    String trimmed = text.strip();
    boolean quoted = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
    return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
  }
}
