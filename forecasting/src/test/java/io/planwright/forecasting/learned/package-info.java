@org.jspecify.annotations.NullMarked
package io.planwright.forecasting.learned;
