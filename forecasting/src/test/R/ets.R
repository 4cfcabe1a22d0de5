# Reference values of EtsTest: log-likelihoods of forced models, and forecasts, by forecast 8.20.
suppressMessages(library(forecast))
show <- function(name, y, model, damped = FALSE) {
  fit <- ets(y, model = model, damped = damped)
  cat(sprintf("%s,%s%s,%.4f\n", name, model, if (damped) "d" else "", fit$loglik))
}
for (m in c("ANN", "AAN", "MNN")) show("Nile", Nile, m)
show("Nile", Nile, "MAN", TRUE)
for (m in c("ANA", "AAA", "MNA", "MNM", "MAA", "MAM")) show("AirPassengers", AirPassengers, m)
for (m in c("AAA", "MAM", "MAA")) show("AirPassengers", AirPassengers, m, TRUE)
for (m in c("ANA", "AAA", "MAM")) show("USAccDeaths", USAccDeaths, m)
print(forecast(ets(Nile, model = "ANN"), 3, level = 95))
print(forecast(ets(AirPassengers, model = "MAM", damped = TRUE), 4, level = 95))
