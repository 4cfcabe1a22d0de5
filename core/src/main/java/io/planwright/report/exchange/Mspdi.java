package io.planwright.report.exchange;

import io.planwright.activity.DependencyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of MS Project's XML, as its schema (Microsoft, "Project XML Data Interchange Schema
 * Reference", 2007) lists them.
 */
final class Mspdi {
  static final String NAMESPACE = "http://schemas.microsoft.com/project";

  static final int AS_SOON_AS_POSSIBLE = 0;
  static final int MUST_START_ON = 2;
  static final int START_NO_EARLIER_THAN = 4;
  static final int FINISH_NO_LATER_THAN = 7;
  static final int FIXED_DURATION = 1;
  static final int FIXED_WORK = 2;
  static final int DAYS = 7;
  static final int ELAPSED_DAYS = 8;
  static final int WORK_RESOURCE = 1;
  static final int MINUTES_A_DAY = 1440;
  static final int TENTHS_A_MINUTE = 10;
  static final int MINUTES_AN_HOUR = 60;

  private static final int ESTIMATED = 32;
  private static final List<Integer> ELAPSED = List.of(4, 6, 8, 10, 12, 20);
  private static final List<Integer> PERCENT = List.of(19, 20);
  private static final List<DependencyType> TYPES =
      List.of(
          DependencyType.FINISH_TO_FINISH,
          DependencyType.FINISH_TO_START,
          DependencyType.START_TO_FINISH,
          DependencyType.START_TO_START);

  private Mspdi() {}

  static int code(DependencyType type) {
    return TYPES.indexOf(type);
  }

  static @Nullable DependencyType dependencyType(int code) {
    return code >= 0 && code < TYPES.size() ? TYPES.get(code) : null;
  }

  /** Whether a format of durations or lags counts every hour of every day. */
  static boolean isElapsed(int format) {
    return ELAPSED.contains(format) || ELAPSED.contains(format - ESTIMATED);
  }

  static boolean isPercent(int format) {
    return PERCENT.contains(format) || PERCENT.contains(format - ESTIMATED);
  }

  /** Custom fields that carry what MS Project has no field for. */
  enum Field {
    /** The id of an element or activity. */
    ID("188743731", "Text1", "Planwright id"),
    /** The share of its parent in percent. */
    SHARE("188743734", "Text2", "Planwright share"),
    /** The working days, where the days of the calendar differ in length. */
    DAYS("188743737", "Text3", "Planwright days"),
    /** The progress, where it is not a whole percent. */
    PERCENT("188743740", "Text4", "Planwright percent");

    private final String fieldId;
    private final String fieldName;
    private final String alias;

    Field(String fieldId, String fieldName, String alias) {
      this.fieldId = fieldId;
      this.fieldName = fieldName;
      this.alias = alias;
    }

    String fieldId() {
      return fieldId;
    }

    String fieldName() {
      return fieldName;
    }

    String alias() {
      return alias;
    }
  }
}
