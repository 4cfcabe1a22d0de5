/**
 * Reads a CRM that was exported as a folder of CSV files.
 *
 * <p>What an export does not say is not made up: dirty values stay as they are for the rules of
 * data quality, an open deal without an amount has none, and a deal without a date is known from
 * the day of the export on.
 *
 * <pre>{@code
 * CrmExport export = CrmFolder.of(Path.of("export")).read(RunControl.unlimited());
 * CrmSnapshot today = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
 * System.out.println(today.open().size() + " open deals");
 * }</pre>
 */
@NullMarked
package io.planwright.examples.folder;

import org.jspecify.annotations.NullMarked;
