package io.planwright.stakeholders.buying;

/**
 * The part somebody plays in a purchase. One person may play several, and several people the same.
 */
public enum BuyingRole {
  /** Releases the money, and can find some where there was none. */
  ECONOMIC_BUYER,
  /** Works with what is bought, or leads those who do. */
  USER_BUYER,
  /** Judges whether the offer meets the specification; can say no, but not yes. */
  TECHNICAL_BUYER,
  /** Tells us how the customer works and wants us to win, without power of their own. */
  COACH,
  /** Sells for us inside, with power and a personal win. */
  CHAMPION,
  /** Signs, or casts the vote that counts. */
  DECISION_MAKER,
  /** Shapes what others think or ask for. */
  INFLUENCER,
  /** Controls who gets to talk to whom, and who sees which paper. */
  GATEKEEPER,
  /** Was the first to say that something has to be bought. */
  INITIATOR,
  /** Negotiates terms and runs the tender. */
  PROCUREMENT,
  /** Reviews the contract. */
  LEGAL,
  /** Backs the undertaking from the top without working on it. */
  EXECUTIVE_SPONSOR,
  /** Works against the purchase or for a competitor. */
  OPPONENT,
  /** Takes part, but nobody knows yet as what. */
  UNCLEAR
}
