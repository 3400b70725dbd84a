// How many appearances each identity class has under which name, by the article's language.
// Parameters: none.
// Returns: identityClass, name, language, count.
MATCH (appearance:Appearance)
RETURN appearance.identityClass AS identityClass, appearance.name AS name, appearance.language AS language, count(*) AS `count`
