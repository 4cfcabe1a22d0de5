package io.planwright.report.view;

import io.planwright.money.Money;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds the currencies that a report speaks: more than one would be added up in its pictures. */
final class ReportCurrency {
  private ReportCurrency() {}

  static Set<String> of(PlanReport report) {
    Set<String> codes = new TreeSet<>();
    Consumer<Money> collect = amount -> codes.add(amount.currency().getCurrencyCode());
    report.segments().forEach(row -> collect.accept(row.revenue()));
    report.pipeline().forEach(cell -> collect.accept(cell.amount()));
    report
        .pipelineOutlook()
        .ifPresent(outlook -> outlook.movement().forEach(row -> collect.accept(row.amount())));
    report
        .allocation()
        .ifPresent(
            outlook ->
                outlook
                    .responses()
                    .forEach(
                        row -> {
                          collect.accept(row.now());
                          collect.accept(row.best());
                        }));
    report.variance().forEach(step -> collect.accept(step.amount()));
    for (QuotaRow row : report.quotas()) {
      collect.accept(row.quota());
      collect.accept(row.expected());
      collect.accept(row.reached());
    }
    for (PacingRow row : report.pacing()) {
      collect.accept(row.planned());
      collect.accept(row.expected());
      collect.accept(row.reached());
    }
    return codes;
  }
}
