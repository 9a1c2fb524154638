package org.taxophone.common;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and changes config records by the names of their fields.
///
/// A record says its own rules in its constructor; whoever changes a field by name (a form, a
/// command line) hears exactly those words. Known types: int, long, float, double, boolean,
/// String, enums, and Optional of these (an empty text empties it).
public final class ConfigRecords {
    private ConfigRecords() {}

    /// The record's own fields in declared order; those of records inside it are theirs.
    public static List<ConfigField> fields(Record config) {
        List<ConfigField> fields = new ArrayList<>();
        for (RecordComponent component : config.getClass().getRecordComponents()) {
            Object value = value(config, component);
            if (!(value instanceof Record)) {
                fields.add(new ConfigField(component.getName(), component.getType(), value));
            }
        }
        return List.copyOf(fields);
    }

    /// A copy of the record in which one field has the value that the text says: its own, or, where
    /// it has none of that name, that of a record inside it.
    ///
    /// @throws IllegalArgumentException if there is no such field (the known ones are listed), the
    ///     text is no value of its type, or the record refuses the value; in the record's own words
    public static <R extends Record> R with(R config, String name, String text) {
        if (!names(config).contains(name)) {
            throw new IllegalArgumentException(
                    "unknown setting " + name + ". Known are " + String.join(", ", names(config)));
        }
        boolean own = fields(config).stream().anyMatch(field -> field.name().equals(name));
        RecordComponent[] components = config.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = value(config, components[i]);
            if (value instanceof Record inner) {
                values[i] = !own && names(inner).contains(name) ? with(inner, name, text) : inner;
            } else {
                boolean meant = components[i].getName().equals(name);
                values[i] =
                        meant ? parse(name, components[i].getGenericType(), text.strip()) : value;
            }
        }
        return construct(config, components, values);
    }

    /// A value in the words that [#with] reads back.
    static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ConfigRecords::text).orElse("");
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Double || value instanceof Float) {
            return decimal(value.toString());
        }
        return String.valueOf(value);
    }

    // 0.0005 and 60 read better than 5.0E-4 and 60.0; what is not finite stays as it is.
    private static String decimal(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /// Names of the fields, those of records inside it too.
    private static List<String> names(Record config) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : config.getClass().getRecordComponents()) {
            if (value(config, component) instanceof Record inner) {
                names.addAll(names(inner));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static Object value(Record config, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(config);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + config + " cannot be read", e);
        }
    }

    // The class of a record is R itself: records are final.
    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(
            R config, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = config.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (R) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(config.getClass() + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(config.getClass() + " cannot be built", e);
        }
    }

    private static Object parse(String name, Type type, String text) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(parse(name, generic.getActualTypeArguments()[0], text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> throw Checks.refuse(name, "must be true or false", text);
            };
        }
        if (type instanceof Class<?> known && known.isEnum()) {
            return constant(name, known, text);
        }
        return type == String.class ? text : number(name, type, text);
    }

    private static Object number(String name, Type type, String text) {
        String digits = text.replace("_", "").replace('−', '-');
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.parseInt(digits);
            }
            if (type == long.class || type == Long.class) {
                return Long.parseLong(digits);
            }
        } catch (NumberFormatException e) {
            throw Checks.refuse(name, "must be a whole number", text);
        }
        try {
            if (type == double.class || type == Double.class) {
                return Double.parseDouble(digits);
            }
            if (type == float.class || type == Float.class) {
                return Float.parseFloat(digits);
            }
        } catch (NumberFormatException e) {
            throw Checks.refuse(name, "must be a number", text);
        }
        throw Checks.refuse(name, "cannot be set from a text", text);
    }

    private static Object constant(String name, Class<?> type, String text) {
        String wanted = text.replace('-', '_');
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(wanted)) {
                return constant;
            }
        }
        throw Checks.refuse(
                name,
                "must be one of "
                        + Stream.of(type.getEnumConstants())
                                .map(ConfigRecords::text)
                                .collect(Collectors.joining(", ")),
                text);
    }
}
