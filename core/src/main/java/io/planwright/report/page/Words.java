package io.planwright.report.page;

import io.planwright.report.markup.Figures;
import java.util.Locale;

/** Small words around figures. */
final class Words {
  private Words() {}

  static String count(long count, String one, String many) {
    return Figures.count(count) + " " + (count == 1 ? one : many);
  }

  /** A constant as a reader says it. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
