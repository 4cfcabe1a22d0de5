/** Forecasting engines behind the contracts of core. */
@SuppressWarnings("module") // names JSON libraries that are not on this module's path
module io.planwright.forecasting {
  requires com.fasterxml.jackson.annotation;
  requires transitive io.planwright.core;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.planwright.forecasting.arima;
  exports io.planwright.forecasting.automatic;
  exports io.planwright.forecasting.baseline;
  exports io.planwright.forecasting.batch;
  exports io.planwright.forecasting.ces;
  exports io.planwright.forecasting.combination;
  exports io.planwright.forecasting.decomposition;
  exports io.planwright.forecasting.driver;
  exports io.planwright.forecasting.ets;
  exports io.planwright.forecasting.evaluation;
  exports io.planwright.forecasting.hierarchy;
  exports io.planwright.forecasting.intermittent;
  exports io.planwright.forecasting.interval;
  exports io.planwright.forecasting.launch;
  exports io.planwright.forecasting.learned;
  exports io.planwright.forecasting.model;
  exports io.planwright.forecasting.monitoring;
  exports io.planwright.forecasting.pipeline.booking;
  exports io.planwright.forecasting.pipeline.calibration;
  exports io.planwright.forecasting.pipeline.closing;
  exports io.planwright.forecasting.pipeline.judgement;
  exports io.planwright.forecasting.pipeline.movement;
  exports io.planwright.forecasting.pipeline.period;
  exports io.planwright.forecasting.pipeline.scenario;
  exports io.planwright.forecasting.pipeline.stage;
  exports io.planwright.forecasting.pipeline.win;
  exports io.planwright.forecasting.preparation;
  exports io.planwright.forecasting.regression;
  exports io.planwright.forecasting.response;
  exports io.planwright.forecasting.stl;
  exports io.planwright.forecasting.tbats;
  exports io.planwright.forecasting.theta;
  exports io.planwright.forecasting;

  uses io.planwright.forecast.ForecasterProvider;

  // Jackson 2 and Jackson 3 call the private factories of JSON types.
  opens io.planwright.forecasting.pipeline.booking to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  // The class path needs the same list in META-INF/services; a test compares the two.
  provides io.planwright.forecast.ForecasterProvider with
      io.planwright.forecasting.internal.provider.AutoProvider;
}
