package io.planwright.examples.generator;

import io.planwright.crm.InMemoryCrm;
import java.time.LocalDate;

/**
 * A made CRM, and what is true of it. Immutable and thread-safe.
 *
 * @param crm the CRM
 * @param truth what was put into it
 * @param asOf the day on which it ends
 */
public record GeneratedCrm(InMemoryCrm crm, Truth truth, LocalDate asOf) {}
