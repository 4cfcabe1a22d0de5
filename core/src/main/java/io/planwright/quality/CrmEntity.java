package io.planwright.quality;

/** A kind of thing in a CRM that findings are about. */
public enum CrmEntity {
  /** A company. */
  ACCOUNT,
  /** A person at a company. */
  CONTACT,
  /** Something sold. */
  PRODUCT,
  /** A person who sells. */
  REP,
  /** A deal. */
  OPPORTUNITY,
  /** Something a rep did. */
  ACTIVITY;

  /** The word for several of them, for sentences. */
  String plural() {
    return switch (this) {
      case ACCOUNT -> "accounts";
      case CONTACT -> "contacts";
      case PRODUCT -> "products";
      case REP -> "reps";
      case OPPORTUNITY -> "deals";
      case ACTIVITY -> "activities";
    };
  }

  /** The word for one of them, for sentences. */
  String withArticle() {
    return switch (this) {
      case ACCOUNT -> "an account";
      case CONTACT -> "a contact";
      case PRODUCT -> "a product";
      case REP -> "a rep";
      case OPPORTUNITY -> "a deal";
      case ACTIVITY -> "an activity";
    };
  }
}
