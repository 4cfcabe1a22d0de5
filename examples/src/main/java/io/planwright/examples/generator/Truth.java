package io.planwright.examples.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * What was put into a made CRM. Immutable and thread-safe.
 *
 * @param rampingReps the reps hired on the way, who start slowly
 * @param monthFactors how many deals start in each month of the year, January first, as a multiple
 *     of the average month
 * @param quarterEndShare which share of the deals that could close within the weeks before the end
 *     of a quarter is pulled into its last week
 * @param marketChange what changed half-way
 * @param zombieIds the deals that look open and will never close
 * @param faults the faults planted in the data
 */
public record Truth(
    List<RampingRep> rampingReps,
    List<Double> monthFactors,
    double quarterEndShare,
    MarketChange marketChange,
    List<String> zombieIds,
    List<PlantedFault> faults) {

  /** Copies the lists. */
  public Truth {
    rampingReps = List.copyOf(rampingReps);
    monthFactors = List.copyOf(monthFactors);
    zombieIds = List.copyOf(zombieIds);
    faults = List.copyOf(faults);
  }

  /**
   * The faults of one kind.
   *
   * @param kind the kind
   * @return those faults
   */
  public List<PlantedFault> faults(FaultKind kind) {
    return faults.stream().filter(fault -> fault.kind() == kind).toList();
  }

  /**
   * A rep who takes on deals little by little.
   *
   * @param repId the rep
   * @param hiredOn the first day
   * @param months after how many months the rep takes on as many deals as others
   */
  public record RampingRep(String repId, LocalDate hiredOn, int months) {}

  /**
   * A competitor comes into the market of one product family.
   *
   * @param on the first day on which new deals meet it
   * @param family the product family
   * @param winRateBefore the share of that family's deals that was won
   * @param winRateAfter the share of that family's deals that is won
   * @param demandFactor how many new deals there are, as a multiple of the time before
   */
  public record MarketChange(
      LocalDate on,
      String family,
      double winRateBefore,
      double winRateAfter,
      double demandFactor) {}

  /** A kind of fault. */
  public enum FaultKind {
    /** A deal names a product that is spelt otherwise in the list of products. */
    MISSPELT_PRODUCT,
    /** The sector of an account is misspelt. */
    MISSPELT_SECTOR,
    /** The country of an account is misspelt. */
    MISSPELT_COUNTRY,
    /** An open deal has no account, because accounts are filled in at the close. */
    MISSING_ACCOUNT,
    /** An account stands there twice, under two ids and two spellings. */
    DUPLICATE_ACCOUNT,
    /** The close date of a deal lies before its creation. */
    CLOSED_BEFORE_CREATED,
    /** A deal enters a stage after it was closed. */
    STAGE_AFTER_CLOSE
  }

  /**
   * A fault, and what would be right.
   *
   * @param kind the kind
   * @param entityId the id of the deal or account that has it
   * @param found what stands there; empty where something is missing
   * @param right what should stand there
   */
  public record PlantedFault(FaultKind kind, String entityId, String found, String right) {}
}
