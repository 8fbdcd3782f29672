package vn.chibo.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.base.Edition;

/** What is left of the webapps' library is what they use. */
class ChunkTest {

	private static final String SCRIPT = "(self.x=self.x||[]).push([[881],{"
		+ "7:function(e,t,n){n(9);var a=\"}\",b=/[}/]/g,c=`{${n(21e3)}`,d={8:function(e,t,n){n(10)}}},"
		+ "21e3:function(e,t,n){e.exports=1/2/n(\"x\")},9:function(e){return/}/.test(e)},10:function(){}}]);";

	private final Chunk library = Chunk.of(SCRIPT);

	@Test
	void modulesAreFoundWhateverStandsInTheirStrings() {
		assertThat(library.modules()).containsOnlyKeys(7, 21000, 9, 10);
		assertThat(library.script()).isEqualTo(SCRIPT);
	}

	@Test
	void whatAModuleAsksForIsKeptWithIt() {
		var asking = Chunk.of("x.push([[1],{1:function(e,t,n){n(7)}}]);");

		assertThat(library.neededBy(asking).modules()).containsOnlyKeys(7, 9, 21000, 10);
		assertThat(library.without(Set.of(7)).neededBy(asking).modules()).containsOnlyKeys(7);
	}

	@Test
	void allOfTheWebappsLibraryIsUnderstood() {
		var script = Texts.of(Texts.library("deps.js"));
		var whole = Chunk.of(script);

		assertThat(whole.modules()).hasSize(792);
		assertThat(whole.script()).isEqualTo(script);
	}

	@ParameterizedTest
	@EnumSource
	void aWebappFindsAllThatItsScriptsAskFor(Webapp webapp) {
		var scripts = new WebappScripts(new Edition());
		var whole = Chunk.of(Texts.of(Texts.library("deps.js")));
		var library = Chunk.of(new String(scripts.library(webapp).content()));
		var bootstrap = Chunk.of(new String(scripts.bootstrap(webapp).content()));

		assertThat(whole.without(webapp.unused()).neededBy(library, bootstrap).modules().keySet())
			.isSubsetOf(library.modules().keySet());
		assertThat(webapp.unused()).allSatisfy(number -> assertThat(whole.modules().containsKey(number)
			|| bootstrap.modules().containsKey(number)).as("%d is a module", number).isTrue());
	}
}
