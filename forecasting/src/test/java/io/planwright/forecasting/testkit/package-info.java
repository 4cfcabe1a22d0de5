/** What the tests of the forecasting methods share. */
package io.planwright.forecasting.testkit;
