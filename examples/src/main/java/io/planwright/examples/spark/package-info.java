/** Forecasts inside Spark, by the engines that run on one machine. */
@NullMarked
package io.planwright.examples.spark;

import org.jspecify.annotations.NullMarked;
