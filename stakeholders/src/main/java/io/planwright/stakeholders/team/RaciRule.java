package io.planwright.stakeholders.team;

/**
 * What a chart of responsibilities must obey; each breach is a {@link RaciViolation} of its own.
 */
public enum RaciRule {
  /** An entry, a delegation or a department names a party that the chart does not list. */
  UNKNOWN_PARTY,
  /** An entry or a delegation names an item that the chart does not list. */
  UNKNOWN_ITEM,
  /** Nobody answers for an item. */
  NO_ACCOUNTABLE,
  /** More than one party answers for an item. */
  SEVERAL_ACCOUNTABLE,
  /** Nobody does an item. */
  NO_RESPONSIBLE,
  /** A department answers for an item, where only a person may. */
  DEPARTMENT_ACCOUNTABLE,
  /**
   * One party does an item and answers for it, where the policy parts the two: by the chart, or on
   * the days on which both parts are handed to it.
   */
  RESPONSIBLE_AND_ACCOUNTABLE,
  /** Who answers for an item has a lower grade, or a lower limit, than it takes. */
  LACKS_AUTHORITY,
  /** The grade or limit of who answers for an item is not known, or is in another currency. */
  AUTHORITY_UNKNOWN,
  /** Who does an item lacks a skill that it takes. */
  LACKS_SKILL,
  /**
   * A person answers for more items than the policy allows; what others delegate is not counted.
   */
  TOO_MANY_ACCOUNTABILITIES,
  /** A person does more items than the policy allows; what others delegate is not counted. */
  TOO_MANY_RESPONSIBILITIES,
  /**
   * The hours that a party has to work in a week, with those that others delegate to it, are more
   * than it has.
   */
  OVERLOAD,
  /**
   * An item takes hours and has no window, or one without an end, without a working day or longer
   * than ten years, so that it is open whether somebody whose hours are known has the time.
   */
  LOAD_UNKNOWN,
  /** More parties are asked about an item than the policy allows. */
  TOO_MANY_CONSULTED,
  /** More parties are told about an item than the policy allows. */
  TOO_MANY_INFORMED,
  /** A party has no part in anything. */
  IDLE,
  /** Who answers for an item is away on days of it, and nobody was appointed for them. */
  ACCOUNTABLE_AWAY,
  /** All who do an item are away on days of it, and nobody was appointed for them. */
  RESPONSIBLE_AWAY,
  /** A delegate is away on days on which an item comes to it, and has not passed it on. */
  DELEGATE_AWAY,
  /**
   * A delegate lacks the authority or the skill for an item that comes to it, or may not take it: a
   * department may not answer for it, or who does it may not.
   */
  DELEGATE_UNABLE,
  /** Two delegates of one party have the same items on the same days. */
  DELEGATION_SPLIT,
  /** Parties delegate to each other in a circle, so that nobody holds the item. */
  DELEGATION_CYCLE
}
