package io.planwright.examples.folder;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An export that cannot be read, with the place. Its message says what is wrong where, and what to
 * do.
 */
public final class CrmFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The file or folder. */
  private final String file;

  /** The line, or 0 where the whole file is meant. */
  private final long line;

  /** The column, if one is meant. */
  private final @Nullable String column;

  /** The value, if one is meant. */
  private final @Nullable String value;

  private CrmFolderException(
      Place place, @Nullable String value, String fault, @Nullable Throwable cause) {
    super(place.text() + ": " + (value == null ? "" : "[" + value + "] ") + fault, cause);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.value = value;
  }

  /** Where something stands. */
  record Place(String file, long line, @Nullable String column) {

    static Place of(String file) {
      return new Place(file, 0, null);
    }

    String text() {
      return file
          + (line == 0 ? "" : ", line " + line)
          + (column == null ? "" : ", column " + column);
    }

    CrmFolderException fault(String fault) {
      return new CrmFolderException(this, null, fault, null);
    }

    CrmFolderException fault(String fault, Throwable cause) {
      return new CrmFolderException(this, null, fault, cause);
    }

    CrmFolderException badValue(String value, String fault) {
      return new CrmFolderException(this, value, fault, null);
    }
  }

  /**
   * The file or folder.
   *
   * @return its name
   */
  public String file() {
    return file;
  }

  /**
   * The line.
   *
   * @return the line, counted from 1, or empty where the whole file is meant
   */
  public OptionalLong line() {
    return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /**
   * The column.
   *
   * @return its name, or empty where the whole line is meant
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /**
   * The value that cannot be used.
   *
   * @return the value as it stands in the file, or empty where none is meant
   */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }
}
