package io.planwright.market;

import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.Product;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says to which segment a deal belongs. An implementation must give the same answer for the same
 * arguments, be thread-safe and be serializable.
 */
@FunctionalInterface
public interface SegmentClassifier extends Serializable {

  /**
   * Classifies a deal, open or closed.
   *
   * @param deal the deal
   * @param crm the snapshot that it is part of, to look up its account or product
   * @return the name of the segment, not blank; empty if the CRM does not say
   */
  Optional<String> segmentOf(OpportunitySnapshot deal, CrmSnapshot crm);

  /**
   * Classifies by an attribute of the account.
   *
   * @param attribute reads the segment from the account; serializable if the classifier is to be
   * @return the classifier; a deal without a known account is not classified
   * @throws NullPointerException if the function is null
   */
  static SegmentClassifier byAccount(Function<Account, Optional<String>> attribute) {
    Require.nonNull(attribute, "attribute");
    return (deal, crm) -> deal.accountId().flatMap(crm::account).flatMap(attribute);
  }

  /**
   * Classifies by an attribute of the product.
   *
   * @param attribute reads the segment from the product; serializable if the classifier is to be
   * @return the classifier; a deal without a known product is not classified
   * @throws NullPointerException if the function is null
   */
  static SegmentClassifier byProduct(Function<Product, Optional<String>> attribute) {
    Require.nonNull(attribute, "attribute");
    return (deal, crm) -> deal.productId().flatMap(crm::product).flatMap(attribute);
  }

  /**
   * Classifies by the sector of the account.
   *
   * @return the classifier
   */
  static SegmentClassifier bySector() {
    return (deal, crm) -> deal.accountId().flatMap(crm::account).flatMap(Account::sector);
  }

  /**
   * Classifies by the country of the account.
   *
   * @return the classifier
   */
  static SegmentClassifier byCountry() {
    return (deal, crm) -> deal.accountId().flatMap(crm::account).flatMap(Account::country);
  }

  /**
   * Classifies by the family of the product.
   *
   * @return the classifier
   */
  static SegmentClassifier byProductFamily() {
    return (deal, crm) -> deal.productId().flatMap(crm::product).flatMap(Product::family);
  }
}
