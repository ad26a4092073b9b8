"""Holds the language server to types of the protocol that are not ours: test-editors.py TOOL CONVERSATIONS

Reads the recorded conversations as another library reads them, message by message, and has one of its own
with the tool, as an editor has it.
"""

import asyncio
import contextlib
import json
import pathlib
import re
import sys
import tempfile

import cattrs
from lsprotocol import converters, types
from pygls.lsp.client import LanguageClient

CONVERTER = converters.get_converter()


def strict(data, kind, place="message"):
    """Reads a value of the protocol, and refuses members that it does not have."""
    value = CONVERTER.structure(data, kind)
    back = CONVERTER.unstructure(value, kind)
    lost = list(missing(data, back, place))
    if lost:
        raise ValueError("not in the protocol: " + ", ".join(lost))


def missing(data, back, place):
    if isinstance(data, dict):
        for name, value in data.items():
            if not isinstance(back, dict) or name not in back:
                # What says nothing may be left out.
                if value is not None:
                    yield f"{place}.{name}"
            else:
                yield from missing(value, back[name], f"{place}.{name}")
    elif isinstance(data, list):
        for one, other in zip(data, back):
            yield from missing(one, other, place + "[]")
    elif data != back:
        yield place


def conversation(text):
    """The messages of a recorded conversation, with the side that sends each."""
    for line in text.splitlines():
        if line[:2] in ("->", "<-"):
            yield line[:2], json.loads(line[3:])
        elif line[:2] == "=>":
            # Several messages at once, or what is none.
            for piece in re.split(r"Content-Length: \d+\r\n\r\n", json.loads(line[3:])):
                with contextlib.suppress(ValueError, RecursionError):
                    yield "->", json.loads(piece)


def check(text):
    """The number of messages of the server, and what is wrong with them."""
    asked, count, problems = {}, 0, []
    for side, message in conversation(text):
        if side == "->":
            if isinstance(message, dict) and "method" in message:
                asked[json.dumps(message.get("id"))] = message["method"]
            continue
        count += 1
        if "method" in message:
            kind = types.METHOD_TO_TYPES[message["method"]][0]
        elif "error" in message:
            kind = types.ResponseErrorMessage
            # The library wants to know who asked, which nobody does after a broken message.
            message = {**message, "id": message["id"] if message["id"] is not None else 0}
        else:
            kind = types.METHOD_TO_TYPES[asked[json.dumps(message["id"])]][1]
        try:
            strict(message, kind)
        except Exception as error:
            detail = cattrs.transform_error(error) if hasattr(error, "exceptions") else [error]
            problems.append(f"{message.get('method') or message.get('id')}: {'; '.join(map(str, detail))}")
    return count, problems


def refuses_nonsense(text):
    """Whether spoilt messages are found, without which the rest would prove nothing."""
    lines = text.splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith('<- {"id":2,'))
    for spoil in (
        lambda m: m["result"]["contents"].update(kind="loud"),
        lambda m: m["result"]["range"].pop("start"),
        lambda m: m["result"].update(range="all"),
        lambda m: m["result"].update(colour="red"),
    ):
        message = json.loads(lines[place][3:])
        spoil(message)
        spoilt = [*lines[:place], "<- " + json.dumps(message), *lines[place + 1 :]]
        if not check("\n".join(spoilt))[1]:
            return False
    return True


SHOP = """api: { name: Shop, doc: A shop to talk about. }
types:
  Money:
    doc: An amount 🛒.
    source: p:1
    standalone: true
    fields: { amount: { type: decimal, scale: 2, doc: "🛒 How much." }, state: { type: Stat, doc: How far. }, before: { type: State, doc: Before. } }
  State:
    doc: How far it is.
    source: p:1
    enum: { new: New, paid: Paid }
"""


async def session(tool):
    """A conversation of an editor that knows nothing of this server."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        (folder / "schema").mkdir()
        file = folder / "schema" / "a shop.yaml"
        file.write_text(SHOP)
        client = LanguageClient("an-editor", "1.0")
        told = {}
        changed = asyncio.Event()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(params):
            told[params.uri] = params.diagnostics
            changed.set()

        @client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def _(params):
            return None

        async def diagnostics():
            await asyncio.wait_for(changed.wait(), 20)
            changed.clear()
            return told[file.as_uri()]

        await client.start_io(tool, "lsp")
        capabilities = types.ClientCapabilities(
            workspace=types.WorkspaceClientCapabilities(
                did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(
                    dynamic_registration=True)))
        answer = await client.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri()))
        assert "source.fixAll" in answer.capabilities.code_action_provider.code_action_kinds
        client.initialized(types.InitializedParams())
        document = types.TextDocumentIdentifier(file.as_uri())
        client.text_document_did_open(types.DidOpenTextDocumentParams(
            types.TextDocumentItem(file.as_uri(), "yaml", 1, SHOP)))
        found = await diagnostics()
        assert [item.message.splitlines()[0] for item in found] == ["no type is called 'Stat'"], found
        place = found[0].range

        fixes = await client.text_document_code_action_async(types.CodeActionParams(
            document, place, types.CodeActionContext(found, only=[types.CodeActionKind.SourceFixAll])))
        edit = fixes[0].edit.changes[file.as_uri()][0]
        assert "type: State," in edit.new_text
        client.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(2, file.as_uri()),
            [types.TextDocumentContentChangePartial(place, "State")]))
        left = await diagnostics()
        assert not left, left

        at = dict(text_document=document, position=place.start)
        hover = await client.text_document_hover_async(types.HoverParams(**at))
        assert "public struct State" in hover.contents.value, hover
        definition = await client.text_document_definition_async(types.DefinitionParams(**at))
        assert [place.range.start.line for place in definition] == [7], definition
        references = await client.text_document_references_async(types.ReferenceParams(
            types.ReferenceContext(include_declaration=True), **at))
        assert len(references) == 3
        items = await client.text_document_completion_async(types.CompletionParams(**at))
        assert {"Money", "State", "decimal"} <= {item.label for item in items}
        name = await client.text_document_prepare_rename_async(types.PrepareRenameParams(**at))
        assert name.placeholder == "State"
        edit = await client.text_document_rename_async(types.RenameParams(new_name="Progress", **at))
        assert len(edit.changes[file.as_uri()]) == 3
        symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
        assert [symbol.name for symbol in symbols] == ["types"], symbols
        options = types.FormattingOptions(tab_size=2, insert_spaces=True)
        edits = await client.text_document_formatting_async(types.DocumentFormattingParams(document, options))
        assert edits is not None
        client.cancel_request(types.CancelParams(id="nobody asked this"))
        await client.shutdown_async(None)
        client.exit(None)
        await asyncio.wait_for(client._server.wait(), 20)
        assert client._server.returncode == 0


def main(tool, folder):
    messages, failures = 0, []
    files = sorted(pathlib.Path(folder).glob("*.jsonl"))
    for path in files:
        count, problems = check(path.read_text())
        messages += count
        failures += [f"{path.name}: {problem}" for problem in problems]
    if not refuses_nonsense((pathlib.Path(folder) / "hover.jsonl").read_text()):
        failures.append("a spoilt message is accepted")
    try:
        asyncio.run(session(tool))
    except Exception as error:
        failures.append(f"the conversation with pygls: {type(error).__name__} {error}")
    for failure in failures:
        print(f"test-editors: {failure}", file=sys.stderr)
    if not failures:
        print(f"test-editors: {messages} messages in {len(files)} conversations are of the protocol, "
              "4 spoilt ones are not; a conversation with pygls went well")
    return 1 if failures or messages < 100 else 0


sys.exit(main(*sys.argv[1:]))
