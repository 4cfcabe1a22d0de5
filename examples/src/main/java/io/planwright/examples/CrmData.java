package io.planwright.examples;

import io.planwright.crm.CrmSource;
import io.planwright.examples.folder.CrmExport;
import io.planwright.examples.folder.CrmFolder;
import io.planwright.examples.folder.CrmLayout;
import io.planwright.examples.generator.CrmGenerator;
import io.planwright.examples.generator.CrmGeneratorSpec;
import io.planwright.examples.generator.GeneratedCrm;
import io.planwright.run.RunControl;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.OptionalLong;

/**
 * A CRM to plan from.
 *
 * @param name where it comes from
 * @param crm the CRM
 * @param lastDay the last day that it knows of
 * @param zone the zone in which its days start and end
 * @param currency the currency of its amounts
 * @param drawnSeed what to draw from what a CRM does not hold: the forecasts that people submit,
 *     and what they say about the customer's people; empty for an export
 */
record CrmData(
    String name,
    CrmSource crm,
    LocalDate lastDay,
    ZoneId zone,
    Currency currency,
    OptionalLong drawnSeed) {

  static CrmData of(Arguments arguments, RunControl control) {
    Path folder = arguments.folder();
    return folder == null ? generated(arguments.seed(), control) : exported(folder, control);
  }

  private static CrmData exported(Path folder, RunControl control) {
    CrmLayout layout = CrmLayout.standard();
    CrmExport export = CrmFolder.of(folder).withLayout(layout).read(control);
    return new CrmData(
        folder.toString(),
        export.crm(),
        export.exportedOn(),
        export.zone(),
        layout.currency(),
        OptionalLong.empty());
  }

  private static CrmData generated(long seed, RunControl control) {
    control.report("generate a CRM", 0, 1);
    GeneratedCrm generated = CrmGenerator.generate(CrmGeneratorSpec.standard().withSeed(seed));
    control.report("generate a CRM", 1, 1);
    return new CrmData(
        "the CRM generated from seed " + seed,
        generated.crm(),
        generated.asOf(),
        ZoneOffset.UTC,
        CrmGenerator.CURRENCY,
        OptionalLong.of(seed));
  }
}
