package io.planwright.report.page;

import io.planwright.report.markup.Figures;

/** Small words around figures. */
final class Words {
  private Words() {}

  static String count(long count, String one, String many) {
    return Figures.count(count) + " " + (count == 1 ? one : many);
  }
}
