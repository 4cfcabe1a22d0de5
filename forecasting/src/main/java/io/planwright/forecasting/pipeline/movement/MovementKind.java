package io.planwright.forecasting.pipeline.movement;

/**
 * Why the amount of a pipeline changed, in the order of the waterfall: what came in, what changed
 * its value, what went out. One deal has at most one step of a kind.
 */
public enum MovementKind {
  /** The deal was created after the opening. */
  NEW(Effect.ENTRY),
  /** The deal was won or lost at the opening and has been taken up again since. */
  REOPENED(Effect.ENTRY),
  /** The close came to lie in the scope's days, from a later day. */
  PULLED_IN(Effect.ENTRY),
  /** The close came to lie in the scope's days, from an earlier day: it slipped from before. */
  SLIPPED_IN(Effect.ENTRY),
  /** The deal had no expected close at the opening and was given one in the scope's days. */
  DATED(Effect.ENTRY),
  /** The deal came from an owner outside of the scope. */
  OWNER_IN(Effect.ENTRY),
  /** The deal is worth more than at the opening, at the rates of the opening. */
  UP(Effect.VALUE),
  /** The deal is worth less than at the opening, at the rates of the opening. */
  DOWN(Effect.VALUE),
  /** Exchange rates changed what the deal's closing amount is worth. */
  REVALUED(Effect.VALUE),
  /** The close moved to a day before the scope's days. */
  PULLED_OUT(Effect.EXIT),
  /** The close moved to a day after the scope's days. */
  PUSHED_OUT(Effect.EXIT),
  /** The deal lost its expected close. */
  UNDATED(Effect.EXIT),
  /** The deal went to an owner outside of the scope. */
  OWNER_OUT(Effect.EXIT),
  /** The deal is not in the closing data any more: deleted, or merged into another. */
  REMOVED(Effect.EXIT),
  /** The deal was lost. */
  LOST(Effect.EXIT),
  /** The deal was won. */
  WON(Effect.EXIT);

  /** What a step does to the number of deals in the pipeline. */
  public enum Effect {
    /** One deal more. */
    ENTRY,
    /** As many deals as before. */
    VALUE,
    /** One deal less. */
    EXIT
  }

  private final Effect effect;

  MovementKind(Effect effect) {
    this.effect = effect;
  }

  /**
   * What a step of this kind does to the number of deals.
   *
   * @return entry, value or exit
   */
  public Effect effect() {
    return effect;
  }
}
