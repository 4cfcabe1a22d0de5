package io.planwright.forecasting.ces;

import io.planwright.forecasting.model.ForecastingMethod;
import java.io.Serializable;
import java.util.List;

public record CesSpec(List<CesForm> forms) implements Serializable {
  public static CesSpec automatic() {return new CesSpec(List.of(CesForm.values()));}
  public static CesSpec of(CesForm form) {return new CesSpec(List.of(form));}
  public static CesSpec none() {return of(CesForm.NONE);}
  public static CesSpec partial() {return of(CesForm.PARTIAL);}
  public static CesSpec simple() {return of(CesForm.SIMPLE);}
  public static CesSpec full() {return of(CesForm.FULL);}
  public ForecastingMethod method() {return new CesMethod(forms);}
}
