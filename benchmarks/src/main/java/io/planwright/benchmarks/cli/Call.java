package io.planwright.benchmarks.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * A call of a runner.
 *
 * @param args the options
 * @param out takes the explanation of the options, if that is asked for
 * @param err takes the messages
 */
public record Call(List<String> args, PrintStream out, PrintStream err) {

  /** The status of a call that did what it should. */
  public static final int DONE = 0;

  /** The status of a call that cannot be carried out. */
  public static final int USAGE = 2;

  /** What a runner does. */
  @FunctionalInterface
  public interface Action {

    /**
     * Does it.
     *
     * @param args the options
     * @return the status of the process
     * @throws UsageException if the options are not right
     * @throws IOException if a file cannot be read or written
     */
    int run(List<String> args) throws IOException;
  }

  /**
   * Explains the options, or carries the call out and says what is wrong if it cannot be.
   *
   * @param usage the explanation
   * @param action what is to be done
   * @return the status of the action, {@link #DONE} or {@link #USAGE}
   */
  public int run(String usage, Action action) {
    if (args.isEmpty() || args.contains("--help")) {
      out.print(usage);
      return args.isEmpty() ? USAGE : DONE;
    }
    try {
      return action.run(args);
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println("--help lists the options.");
    } catch (NoSuchFileException e) {
      err.println("cannot find " + e.getMessage());
    } catch (AccessDeniedException e) {
      err.println("may not open " + e.getMessage());
    } catch (IOException e) {
      err.println(e.getMessage());
    }
    return USAGE;
  }
}
