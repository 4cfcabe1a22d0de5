package io.planwright.stakeholders.consensus;

/** Whether another round of a Delphi study is worth it; the first that holds. */
public enum DelphiVerdict {
  /** Some item has too few estimates to tell, or no round is closed. */
  NOT_ENOUGH_ESTIMATES,
  /** Experts agree: stop. */
  CONSENSUS,
  /** Experts do not agree, but hardly move any more: stop, and report the dissent. */
  STABLE_DISSENT,
  /** The last round that was planned is over: stop. */
  ROUND_LIMIT,
  /** Experts still move: ask again. */
  CONTINUE
}
