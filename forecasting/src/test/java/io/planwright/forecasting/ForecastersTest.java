package io.planwright.forecasting;

import static io.planwright.forecasting.Histories.fit;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecast.ForecasterProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastersTest {

  @ParameterizedTest
  @ValueSource(strings = {"seasonal-naive", "simple-exponential-smoothing"})
  void keepsTheContract(String name) {
    Forecaster forecaster = Forecasters.byName(name, Map.of());

    assertThat(forecaster.name()).isEqualTo(name);
    assertThat(
            ForecasterContract.violations(
                forecaster, EnumSet.allOf(ForecasterContract.Property.class)))
        .isEmpty();
  }

  @Test
  void findsTheSameEnginesByNameAsByMethod() {
    assertThat(Forecasters.byName("seasonal-naive", Map.of()))
        .isEqualTo(Forecasters.seasonalNaive());
    assertThat(Forecasters.byName("simple-exponential-smoothing", Map.of()))
        .isEqualTo(Forecasters.simpleExponentialSmoothing());
    assertThat(Forecasters.byName("auto", Map.of())).isEqualTo(Forecasters.auto());
    assertThat(Forecasters.byName("learned", Map.of())).isEqualTo(Forecasters.learned());
  }

  @Test
  void findsEachByTheNameItHas() {
    for (String name : Engines.names()) {
      assertThat(Forecasters.byName(name, Map.of()).name()).isEqualTo(name);
    }
    assertThat(Engines.names())
        .contains("auto", "fast", "ets", "arima", "theta", "ces", "stl", "tbats", "combination");
  }

  @Test
  void readsOptions() {
    assertThat(Forecasters.byName("seasonal-naive", Map.of("seasonLength", " 4 ")))
        .isEqualTo(Forecasters.seasonalNaive(4));
    assertThat(Forecasters.byName("simple-exponential-smoothing", Map.of("alpha", "0.3")))
        .isEqualTo(Forecasters.simpleExponentialSmoothing(0.3));
  }

  @Test
  void listsTheSameProvidersForClassPathAndModulePath() throws IOException {
    URL classes = Forecasters.class.getResource("/io/planwright/forecasting/Forecasters.class");
    URL root =
        new URL(String.valueOf(classes).replace("io/planwright/forecasting/Forecasters.class", ""));
    List<String> provided;
    try (InputStream in = new URL(root, "module-info.class").openStream()) {
      provided =
          ModuleDescriptor.read(in).provides().stream()
              .filter(clause -> clause.service().equals(ForecasterProvider.class.getName()))
              .flatMap(clause -> clause.providers().stream())
              .toList();
    }
    List<String> listed;
    String services = "META-INF/services/" + ForecasterProvider.class.getName();
    try (InputStream in = new URL(root, services).openStream()) {
      listed = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(provided);
    assertThat(ServiceLoader.load(ForecasterProvider.class).stream().map(p -> p.type().getName()))
        .containsAll(provided);
  }

  @Test
  void namesMethodAndDataInTheProvenance() {
    var provenance = fit(Forecasters.seasonalNaive(), Histories.beer()).provenance();

    assertThat(provenance.method()).isEqualTo("seasonal-naive");
    assertThat(provenance.dataSpan()).isEqualTo("bookings, 1 to 64");
    assertThat(provenance.observations()).isEqualTo(64);
  }
}
