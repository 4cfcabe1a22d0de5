/** Forecasting engines behind the contracts of core. */
module io.planwright.forecasting {
  requires transitive io.planwright.core;
  requires commons.math3;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
}
