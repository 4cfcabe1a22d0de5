package io.planwright.allocation;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What holds for both kinds of engine, whatever they compute. */
final class EngineChecks<Q, R> {

  private final Serializable engine;
  private final BiFunction<Q, RunControl, R> run;
  private final BiFunction<Q, R, List<String>> check;

  EngineChecks(
      Serializable engine, BiFunction<Q, RunControl, R> run, BiFunction<Q, R, List<String>> check) {
    this.engine = engine;
    this.run = run;
    this.check = check;
  }

  List<String> violations(List<Q> requests) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      for (String violation : violations(requests.get(i))) {
        found.add("request " + i + ": " + violation);
      }
    }
    if (!isStoppedOnRequest(requests.get(0))) {
      found.add("A cancelled run must end with RunStoppedException.");
    }
    if (!isSerializable()) {
      found.add("The engine must be serializable, with all that it holds.");
    }
    return List.copyOf(found);
  }

  private List<String> violations(Q request) {
    try {
      R result = run.apply(request, RunControl.unlimited());
      List<String> found = new ArrayList<>(check.apply(request, result));
      if (!result.equals(run.apply(request, RunControl.unlimited()))) {
        found.add("The same request must get an equal answer.");
      }
      return found;
    } catch (RuntimeException e) {
      return List.of("The engine threw " + e + ".");
    }
  }

  private boolean isStoppedOnRequest(Q request) {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    try {
      R unused = run.apply(request, RunControl.unlimited().withCancellation(cancellation));
      return false;
    } catch (RunStoppedException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isSerializable() {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(engine);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
