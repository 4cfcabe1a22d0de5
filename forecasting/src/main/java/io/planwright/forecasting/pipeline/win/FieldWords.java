package io.planwright.forecasting.pipeline.win;

import java.util.Locale;

/** The value of a field as a reader knows it: "amount 25,000", "age 40 days", "stage Offer". */
final class FieldWords {

  private FieldWords() {}

  static String of(Cases cases, String field) {
    String name = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    if (!cases.fields().contains(field) || cases.column(field).isMissing(0)) {
      return "missing " + name;
    }
    if (cases.column(field) instanceof Column.Numeric numbers) {
      return number(name, numbers.own(0));
    }
    return name + " " + cases.category(field, 0).orElse("");
  }

  private static String number(String name, double value) {
    if (name.endsWith(" rate")) {
      return String.format(Locale.ROOT, "%s %.0f %%", name, 100 * value);
    }
    boolean whole = Math.abs(value) >= 1000 || Math.abs(value - Math.rint(value)) < 1e-6;
    String text =
        whole
            ? String.format(Locale.ROOT, "%,d", Math.round(value))
            : String.format(Locale.ROOT, "%.3g", value);
    return name.endsWith(" days")
        ? name.substring(0, name.length() - 4) + text + (text.equals("1") ? " day" : " days")
        : name + " " + text;
  }
}
