package io.planwright.examples.folder;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.planwright.examples.folder.CrmFolderException.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A row of an export; a blank field counts as none, all others are taken as they are. */
record CsvRow(CsvTable table, CsvRecord fields) {

  /** More digits than that are no amount, and take too long to compute with. */
  private static final int LONGEST_NUMBER = 30;

  long line() {
    return fields.getStartingLineNumber();
  }

  Place place(CrmColumn column) {
    return table.place(line(), column);
  }

  @Nullable String text(CrmColumn column) {
    String value = fields.getField(table.position(column));
    return value.isBlank() ? null : value;
  }

  String requiredText(CrmColumn column) {
    String value = text(column);
    if (value == null) {
      throw place(column).badValue("", "must not be empty. Fill it in, or leave the line out.");
    }
    return value;
  }

  @Nullable LocalDate date(CrmColumn column) {
    String value = text(column);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw place(column)
          .badValue(value, "must be a date like 2017-12-31. Correct it in the export.");
    }
  }

  @Nullable BigDecimal number(CrmColumn column) {
    String value = text(column);
    if (value == null) {
      return null;
    }
    String number = value.strip();
    if (!isPlainNumber(number)) {
      throw place(column)
          .badValue(value, "must be a number like 1234.50. Write it without grouping or currency.");
    }
    return new BigDecimal(number);
  }

  @Nullable Integer count(CrmColumn column) {
    BigDecimal number = number(column);
    if (number == null) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw place(column)
          .badValue(
              fields.getField(table.position(column)),
              "must be a whole number like 1996. Correct it in the export.");
    }
  }

  private static boolean isPlainNumber(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && points == 0) {
        points++;
      } else if (c != '-' || i > 0) {
        return false;
      }
    }
    return digits > 0 && text.length() <= LONGEST_NUMBER;
  }
}
