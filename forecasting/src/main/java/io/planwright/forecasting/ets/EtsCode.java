package io.planwright.forecasting.ets;

import io.planwright.internal.Require;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the letters by which the literature names the models. */
final class EtsCode {

  private static final Pattern FORM = Pattern.compile("([AMZ]),?(N|Ad?|Md?|Z),?([NAMZ])");
  private static final String OPEN = "Z";

  private EtsCode() {}

  static EtsSpec spec(String code) {
    Require.nonNull(code, "code");
    Matcher parts = FORM.matcher(code);
    Require.that(
        parts.matches(),
        "code",
        code,
        "name error, trend and season",
        "Write it as ANN, MAdM or ZZZ: A, M or Z; N, A, Ad, M, Md or Z; N, A, M or Z.");
    EtsSpec open = EtsSpec.automatic();
    Set<ErrorType> errors = EnumSet.copyOf(open.errors());
    Set<TrendType> trends = EnumSet.copyOf(open.trends());
    Set<SeasonType> seasons = EnumSet.copyOf(open.seasons());
    if (!parts.group(1).equals(OPEN)) {
      errors = EnumSet.allOf(ErrorType.class);
      errors.removeIf(type -> !type.code().equals(parts.group(1)));
    }
    if (!parts.group(2).equals(OPEN)) {
      trends = EnumSet.allOf(TrendType.class);
      trends.removeIf(type -> !type.code().equals(parts.group(2)));
    }
    if (!parts.group(3).equals(OPEN)) {
      seasons = EnumSet.allOf(SeasonType.class);
      seasons.removeIf(type -> !type.code().equals(parts.group(3)));
    }
    return new EtsSpec(errors, trends, seasons, Bounds.USUAL, Map.of());
  }
}
