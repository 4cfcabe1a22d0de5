package io.planwright.examples.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The ids of one file, each of which may stand there once. */
final class UniqueIds {

  private final CrmColumn column;
  private final Map<String, Long> lines = new HashMap<>();

  UniqueIds(CrmColumn column) {
    this.column = column;
  }

  /** The id of a row. */
  String of(CsvRow row) {
    String id = row.requiredText(column);
    Long earlier = lines.put(id, row.line());
    if (earlier != null) {
      throw row.place(column)
          .badValue(
              id,
              "must not stand there twice, and it is in line "
                  + earlier
                  + " too. Keep one of the two.");
    }
    return id;
  }

  /** Makes something of a row; what the domain refuses is reported with the place of the row. */
  static <T> T checked(CsvRow row, CrmColumn column, Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw row.place(column).fault(String.valueOf(e.getMessage()), e);
    }
  }
}
