package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a CRM recorded about a deal, with the instant at which it became known. Facts are
 * added, never changed: what was known on a day are the facts up to the end of that day.
 *
 * <p>Immutable, serializable and thread-safe, as are all kinds of it. Each throws a {@link
 * NullPointerException} where a component is missing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OpportunityFact.Created.class, name = "created"),
  @JsonSubTypes.Type(value = OpportunityFact.StageEntered.class, name = "stageEntered"),
  @JsonSubTypes.Type(value = OpportunityFact.OwnerSet.class, name = "ownerSet"),
  @JsonSubTypes.Type(value = OpportunityFact.AccountLinked.class, name = "accountLinked"),
  @JsonSubTypes.Type(value = OpportunityFact.ProductSet.class, name = "productSet"),
  @JsonSubTypes.Type(value = OpportunityFact.AmountSet.class, name = "amountSet"),
  @JsonSubTypes.Type(value = OpportunityFact.CloseDateSet.class, name = "closeDateSet"),
  @JsonSubTypes.Type(value = OpportunityFact.CreditSet.class, name = "creditSet"),
  @JsonSubTypes.Type(value = OpportunityFact.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = OpportunityFact.Reopened.class, name = "reopened")
})
public sealed interface OpportunityFact extends Serializable {

  /**
   * When this became known. A fact whose day alone is known belongs at the start of that day.
   *
   * @return the point in time
   */
  Instant at();

  /**
   * The deal came into being, or into sight.
   *
   * @param at when this became known
   */
  record Created(Instant at) implements OpportunityFact {

    /**
     * Checks that the instant is there.
     *
     * @param at when this became known
     */
    public Created {
      Require.nonNull(at, "at");
    }
  }

  /**
   * The deal came into a stage of the sales process.
   *
   * @param at when this became known
   * @param stage the stage as the CRM calls it, not blank
   */
  record StageEntered(Instant at, String stage) implements OpportunityFact {

    /**
     * Checks the components.
     *
     * @param at when this became known
     * @param stage the stage as the CRM calls it, not blank
     * @throws IllegalArgumentException if the stage is blank
     */
    public StageEntered {
      Require.nonNull(at, "at");
      Require.notBlank(stage, "stage", "Name the stage as your CRM does.");
    }
  }

  /**
   * A rep became the owner of the deal.
   *
   * @param at when this became known
   * @param repId the id of the rep, not blank
   */
  record OwnerSet(Instant at, String repId) implements OpportunityFact {

    /**
     * Checks the components.
     *
     * @param at when this became known
     * @param repId the id of the rep, not blank
     * @throws IllegalArgumentException if the id is blank
     */
    public OwnerSet {
      Require.nonNull(at, "at");
      Require.notBlank(repId, "repId", "Leave the fact out when the deal has no owner.");
    }
  }

  /**
   * The deal was linked to an account.
   *
   * @param at when this became known
   * @param accountId the id of the account, not blank
   */
  record AccountLinked(Instant at, String accountId) implements OpportunityFact {

    /**
     * Checks the components.
     *
     * @param at when this became known
     * @param accountId the id of the account, not blank
     * @throws IllegalArgumentException if the id is blank
     */
    public AccountLinked {
      Require.nonNull(at, "at");
      Require.notBlank(accountId, "accountId", "Leave the fact out when the deal has no account.");
    }
  }

  /**
   * The deal became one about a quantity of a product.
   *
   * @param at when this became known
   * @param productId the id of the product, not blank
   * @param quantity how many units; a quantity below zero is taken in and left to data quality
   */
  record ProductSet(Instant at, String productId, BigDecimal quantity) implements OpportunityFact {

    /**
     * Checks the components and drops trailing zeros of the quantity.
     *
     * @param at when this became known
     * @param productId the id of the product, not blank
     * @param quantity how many units; a quantity below zero is taken in and left to data quality
     * @throws IllegalArgumentException if the id is blank, or the quantity has more than 50 digits
     *     before or after the point
     */
    public ProductSet {
      Require.nonNull(at, "at");
      Require.notBlank(productId, "productId", "Leave the fact out when the deal has no product.");
      quantity = Decimals.written(quantity, "quantity", "Give the number of units.");
    }

    /**
     * One unit of a product.
     *
     * @param at when this became known
     * @param productId the id of the product, not blank
     * @return the fact
     */
    public static ProductSet one(Instant at, String productId) {
      return new ProductSet(at, productId, BigDecimal.ONE);
    }
  }

  /**
   * The deal was given a worth.
   *
   * @param at when this became known
   * @param amount the worth; one below zero is taken in and left to data quality
   */
  record AmountSet(Instant at, Money amount) implements OpportunityFact {

    /**
     * Checks that the components are there.
     *
     * @param at when this became known
     * @param amount the worth; one below zero is taken in and left to data quality
     */
    public AmountSet {
      Require.nonNull(at, "at");
      Require.nonNull(amount, "amount");
    }
  }

  /**
   * The deal was given a day on which it is expected to close. A later day than before is a push.
   *
   * @param at when this became known
   * @param expectedClose the day
   */
  record CloseDateSet(Instant at, LocalDate expectedClose) implements OpportunityFact {

    /**
     * Checks that the components are there.
     *
     * @param at when this became known
     * @param expectedClose the day
     */
    public CloseDateSet {
      Require.nonNull(at, "at");
      Require.nonNull(expectedClose, "expectedClose");
    }
  }

  /**
   * It was agreed who gets credit for the deal.
   *
   * @param at when this became known
   * @param credit the split
   */
  record CreditSet(Instant at, CreditSplit credit) implements OpportunityFact {

    /**
     * Checks that the components are there.
     *
     * @param at when this became known
     * @param credit the split
     */
    public CreditSet {
      Require.nonNull(at, "at");
      Require.nonNull(credit, "credit");
    }
  }

  /**
   * The deal was won or lost.
   *
   * @param at when this became known
   * @param outcome how it ended
   * @param closedOn the day that it counts for, which may be before it became known
   */
  record Closed(Instant at, Outcome outcome, LocalDate closedOn) implements OpportunityFact {

    /**
     * Checks that the components are there.
     *
     * @param at when this became known
     * @param outcome how it ended
     * @param closedOn the day that it counts for, which may be before it became known
     */
    public Closed {
      Require.nonNull(at, "at");
      Require.nonNull(outcome, "outcome");
      Require.nonNull(closedOn, "closedOn");
    }
  }

  /**
   * A closed deal was taken up again.
   *
   * @param at when this became known
   */
  record Reopened(Instant at) implements OpportunityFact {

    /**
     * Checks that the instant is there.
     *
     * @param at when this became known
     */
    public Reopened {
      Require.nonNull(at, "at");
    }
  }
}
