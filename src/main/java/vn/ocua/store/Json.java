package vn.ocua.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records by their components and nothing else, strict in both directions, the same bytes for the
/// same value.
final class Json {
    private Json() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultVisibility(v ->
                        v.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                                .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .changeDefaultPropertyInclusion(
                        i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }
}
