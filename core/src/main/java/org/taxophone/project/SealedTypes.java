package org.taxophone.project;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes each member of a sealed family of records with its simple name as "type", so that a new
/// member is stored without a word here.
final class SealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
        return inFamily(type.getRawClass())
                ? byName()
                : super.findTypeResolver(config, annotated, type);
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findPropertyTypeResolver(
            MapperConfig<?> config, AnnotatedMember member, JavaType type) {
        return inFamily(type.getRawClass())
                ? byName()
                : super.findPropertyTypeResolver(config, member, type);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> raw = annotated.getRawType();
        if (!sealed(raw)) {
            return super.findSubtypes(annotated);
        }
        List<NamedType> types = new ArrayList<>();
        collect(raw, types);
        return types;
    }

    private static void collect(Class<?> family, List<NamedType> types) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                collect(member, types);
            } else {
                types.add(new NamedType(member, member.getSimpleName()));
            }
        }
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        return inFamily(annotated.getRawType())
                ? annotated.getRawType().getSimpleName()
                : super.findTypeName(annotated);
    }

    private static boolean inFamily(Class<?> type) {
        // A member written on its own carries its name too, as it does within its family.
        return sealed(type) || Stream.of(type.getInterfaces()).anyMatch(SealedTypes::sealed);
    }

    private static boolean sealed(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith("org.taxophone.");
    }

    private static TypeResolverBuilder<?> byName() {
        return new StdTypeResolverBuilder()
                .init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty("type");
    }
}
