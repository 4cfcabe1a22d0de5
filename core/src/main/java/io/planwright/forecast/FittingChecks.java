package io.planwright.forecast;

import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The promises that concern the engine and its fitting. */
final class FittingChecks {

  private final Forecaster forecaster;
  private final ContractReport report;

  FittingChecks(Forecaster forecaster, ContractReport report) {
    this.forecaster = forecaster;
    this.report = report;
  }

  void run() {
    report.check("name", this::checkName);
    report.check("determinism", this::checkDeterminism);
    report.check("short history", this::checkShortHistory);
    report.check("gaps", this::checkGaps);
    report.check("stopping", this::checkStopping);
    report.check("provenance", this::checkProvenance);
    report.check("serialization", this::checkSerialization);
  }

  private void checkName() {
    String name = forecaster.name();
    report.expect(
        !name.isBlank() && name.equals(name.toLowerCase(Locale.ROOT)) && !name.contains(" "),
        "name",
        "[" + name + "] is not in lower case with hyphens");
  }

  private void checkDeterminism() {
    TimeSeries history = ContractHistories.regular();
    Forecast first = ContractHistories.fitted(forecaster, history).forecast(5, 0.8);
    Forecast second = ContractHistories.fitted(forecaster, history).forecast(5, 0.8);
    report.expect(
        first.points().equals(second.points()) && first.intervals().equals(second.intervals()),
        "determinism",
        "two fits to one history gave different forecasts");
  }

  private void checkShortHistory() {
    expectLack(ContractHistories.singleValue(), "a history of one value");
    expectLack(ContractHistories.allGaps(), "a history of gaps only");
  }

  private void expectLack(TimeSeries history, String what) {
    Answer<ForecastModel> answer = forecaster.fit(history, RunControl.unlimited());
    report.expect(!answer.isKnown(), "short history", what + " gave a model, not InsufficientData");
  }

  private void checkGaps() {
    Answer<ForecastModel> answer =
        forecaster.fit(ContractHistories.withGaps(), RunControl.unlimited());
    // An engine may refuse gaps, but what it answers has to be finite: Forecast itself checks that.
    answer.map(model -> model.forecast(5, 0.8));
  }

  private void checkStopping() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = RunControl.unlimited().withCancellation(cancellation);
    report.expectThrows(
        RunStoppedException.class,
        "stopping",
        "fit in a cancelled run",
        () -> forecaster.fit(ContractHistories.regular(), stopped));
  }

  private void checkProvenance() {
    TimeSeries history = ContractHistories.regular();
    long observations = ContractHistories.fitted(forecaster, history).provenance().observations();
    report.expect(
        observations > 0 && observations <= history.size(),
        "provenance",
        "names " + observations + " observations for a history of " + history.size());
  }

  private void checkSerialization() {
    ForecastModel model = ContractHistories.fitted(forecaster, ContractHistories.regular());
    report.expect(
        copyOf(model).forecast(5, 0.8).equals(model.forecast(5, 0.8)),
        "serialization",
        "a serialized model forecasts something else");
  }

  private static ForecastModel copyOf(ForecastModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    } catch (IOException notSerializable) {
      throw new UncheckedIOException(notSerializable);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ForecastModel) in.readObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
