package vn.ocua.portal;

import tools.jackson.databind.PropertyNamingStrategies.NamingBase;

import java.util.Locale;

/// `maTTHC` as `MATTHC`: the catalogue's names are all capitals.
final class CapitalNames extends NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
