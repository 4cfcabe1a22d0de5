# Writes the reference values of the decomposition tests: R's stats::stl and stats::decompose, and
# mstl of package forecast. Run in forecasting/src/test/resources/io/planwright/forecasting/decomposition.
suppressMessages(library(forecast))

columns <- function(name, fit) {
  parts <- fit$time.series[, c("seasonal", "trend")]
  colnames(parts) <- paste(name, c("season", "trend"), sep = ".")
  as.data.frame(parts)
}

write_reference <- function(name, table) {
  write.table(format(table, digits = 16, trim = TRUE), paste0(name, ".csv"),
              sep = ",", quote = FALSE, row.names = FALSE)
}

stl_reference <- function(name, x) {
  write_reference(name, cbind(
    data.frame(value = as.numeric(x)),
    columns("periodic", stl(x, "periodic")),
    columns("windowed", stl(x, 7)),
    columns("windowed-everywhere", stl(x, 13, s.jump = 1, t.jump = 1, l.jump = 1)),
    columns("periodic-everywhere", stl(x, "periodic", s.jump = 1, t.jump = 1, l.jump = 1)),
    columns("robust", stl(x, 11, robust = TRUE)),
    columns("robust-periodic", stl(x, "periodic", robust = TRUE))))
}

stl_reference("nottem", nottem)
stl_reference("co2", co2)
stl_reference("AirPassengers", AirPassengers)

additive <- decompose(AirPassengers)
multiplicative <- decompose(AirPassengers, "multiplicative")
write_reference("classical", data.frame(
  value = as.numeric(AirPassengers), trend = as.numeric(additive$trend),
  additive.season = as.numeric(additive$seasonal),
  multiplicative.season = as.numeric(multiplicative$seasonal)))

x <- msts(as.numeric(taylor)[1:1344], c(48, 336)) # half-hourly electricity demand, four weeks
for (robust in c(FALSE, TRUE)) {
  fit <- mstl(x, robust = robust)
  table <- data.frame(value = as.numeric(x), trend = as.numeric(fit[, "Trend"]),
                      season48 = as.numeric(fit[, "Seasonal48"]),
                      season336 = as.numeric(fit[, "Seasonal336"]))
  # Every seventh point is enough to tell.
  if (robust) write_reference("mstl-robust", table) else write_reference("mstl", table)
}
