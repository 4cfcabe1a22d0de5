package io.planwright.stakeholders.buying;

/** How far something is known on a day, from best to worst. */
public enum KnowledgeState {
  /** Known, on evidence that is strong and fresh enough. */
  FILLED,
  /** Claimed lately, on evidence that is too weak. */
  WEAK,
  /** Known once; nothing recent confirms it. */
  STALE,
  /** Nobody has said anything, or what was said was taken back. */
  MISSING
}
