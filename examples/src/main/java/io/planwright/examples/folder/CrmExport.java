package io.planwright.examples.folder;

import io.planwright.crm.InMemoryCrm;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What an export holds. Immutable and thread-safe.
 *
 * @param crm the accounts, products, reps, teams, territories and deals
 * @param exportedOn the day of the export: the latest date in the file of deals
 * @param zone the zone in which days start and end
 */
public record CrmExport(InMemoryCrm crm, LocalDate exportedOn, ZoneId zone) {}
