<#-- THIRD-PARTY.md: one line for each library; written anew by every `./taxophone test`. -->
# Third-party libraries

Taxophone is free software under the GNU General Public License, version 3 or later (`LICENSE`). It is
built from the libraries below, each under its own licence, and from no code copied from elsewhere.
This list is written by the build, which fails where a library's licence is none that it knows to go
together with the GPL.

The Java runtime and JavaFX, which the packages bring along, are under the GNU General Public License,
version 2, with the Classpath Exception. The font Inter is under the SIL Open Font License 1.1.

| library | version | licence | home |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#assign licences = entry.getValue()/>
| ${library.groupId}:${library.artifactId} | ${library.version} | <#list licences as licence>${licence}<#if licence_has_next> or </#if></#list> | ${library.url!""} |
</#list>
