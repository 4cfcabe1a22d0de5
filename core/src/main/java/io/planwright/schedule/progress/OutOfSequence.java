package io.planwright.schedule.progress;

/**
 * What becomes of the rest of an activity that started before its predecessors let it, and of what
 * waits for it.
 */
public enum OutOfSequence {
  /**
   * The dependencies still hold: the rest of the activity waits for its predecessors, and what
   * comes after an activity that was finished too early waits for the predecessors of that activity
   * as well. The usual choice, on the safe side.
   */
  RETAINED_LOGIC,
  /**
   * Progress has shown that the activity need not wait: dependencies of its start no longer hold,
   * and an activity that is finished passes nothing on. Dependencies of its finish still hold.
   */
  PROGRESS_OVERRIDE
}
