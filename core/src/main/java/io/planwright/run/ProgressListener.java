package io.planwright.run;

/**
 * Is told how far a run has come.
 *
 * <p>It is called in the thread that computes, and from several threads when the engine uses
 * several: keep it short, and thread-safe if the engine says that it is parallel. What it throws
 * ends the run.
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Takes notice of progress.
   *
   * @param progress which task, how much of it is done, and out of how much
   */
  void onProgress(Progress progress);

  /**
   * Takes notice of a better answer, or a better bound, of a search. Does nothing unless
   * overridden.
   *
   * @param progress the value of the best answer so far, and the bound
   */
  default void onSearch(SearchProgress progress) {}
}
