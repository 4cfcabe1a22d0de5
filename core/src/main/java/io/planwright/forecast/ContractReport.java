package io.planwright.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what an engine breaks; one instance a check run, not thread-safe. */
final class ContractReport {

  /** Above the noise of an optimiser's stopping rule, far below any real difference. */
  static final double RELATIVE_TOLERANCE = 1e-6;

  private final List<String> violations = new ArrayList<>();

  /** Runs one check; what it throws unexpectedly is a violation too. */
  void check(String promise, Runnable probe) {
    try {
      probe.run();
    } catch (RuntimeException unexpected) {
      violations.add("%s: threw unexpectedly %s".formatted(promise, unexpected));
    }
  }

  void expect(boolean kept, String promise, String found) {
    if (!kept) {
      violations.add(promise + ": " + found);
    }
  }

  void expectClose(double expected, double actual, String promise, String what) {
    double slack = RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected));
    expect(
        Math.abs(actual - expected) <= slack,
        promise,
        String.format(Locale.ROOT, "%s is %s where %s was expected", what, actual, expected));
  }

  void expectThrows(
      Class<? extends RuntimeException> type, String promise, String call, Runnable probe) {
    try {
      probe.run();
    } catch (RuntimeException thrown) {
      expect(
          type.isInstance(thrown),
          promise,
          "%s threw %s, not %s".formatted(call, thrown, type.getSimpleName()));
      return;
    }
    violations.add("%s: %s was accepted".formatted(promise, call));
  }

  List<String> violations() {
    return List.copyOf(violations);
  }
}
