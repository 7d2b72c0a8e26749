#!/usr/bin/env python3
"""Checks a page that dateline wrote, in headless Chromium.

    pip install playwright        (the Python package alone; the browser is the system's)
    apt-get install chromium
    python3 Tests/Browser/check_page.py PAGE.html [SCREENSHOT-FOLDER]

It asks that the page make no request and write nothing to the console, be readable with
JavaScript off, filter by keyboard with its state in the address, find an event by its address,
and print with its sources open, with JavaScript and without. With a folder it leaves
screenshots at 390, 800 and 1440 pixels, light and dark. It exits 1 where a check fails.
"""

import os
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

failures = []
passed = 0


def check(isRight, what):
    global passed
    if isRight:
        passed += 1
    else:
        failures.append(what)
        print("FAILED:", what)


def open_page(browser, address, **options):
    """A page in a context of its own, its requests and console lines kept."""
    page = browser.new_context(**options).new_page()
    page.asked = []
    page.said = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.goto(address)
    return page


def shown(page):
    return page.locator("li.e").filter(visible=True).count()


def check_alone(browser, address):
    for script in (True, False):
        page = open_page(browser, address, java_script_enabled=script)
        page.wait_for_timeout(300)
        asked = [url for url in page.asked if url != address]
        check(not asked, f"the page asks for {asked}")
        check(not page.said, f"the console says {page.said}")
        check(shown(page) > 0, f"events show, script {script}")
        check(page.locator(".filters").is_visible() == script, "filters show only with a script")
        page.close()


def check_without_script(browser, address):
    page = open_page(browser, address, java_script_enabled=False)
    fold = page.locator("li.e details").first
    check(not fold.locator("blockquote").first.is_visible(), "a fold begins closed")
    fold.locator("summary").click()
    check(fold.locator("blockquote").first.is_visible(), "a fold opens without a script")
    page.close()
    page = open_page(browser, address, java_script_enabled=False)
    page.emulate_media(media="print")
    check(
        page.locator("li.e details blockquote").first.is_visible(),
        "without a script print shows the sources",
    )
    page.close()


def check_keyboard(browser, address):
    page = open_page(browser, address, viewport={"width": 1440, "height": 900})
    every = shown(page)
    word = max(page.locator("li.e .t bdi").first.inner_text().split(), key=len)
    page.keyboard.press("/")
    page.keyboard.type(word)
    page.wait_for_timeout(500)
    few = shown(page)
    check(0 < few <= every, "words filter")
    check("q=" in page.evaluate("location.hash"), "the filter is in the address")
    check(str(few) in page.locator(".count").inner_text(), "the count is said")
    kept = page.url
    page.keyboard.press("Escape")
    check(shown(page) == every, "Escape clears")
    for select in ("actor", "kind", "status", "source"):
        box = page.locator(f"select[name={select}]")
        if box.locator("option").count() < 2:
            continue
        box.focus()
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(300)
        label = box.locator("option:checked").inner_text()
        check(f"({shown(page)})" in label, f"{select}: {label} shows {shown(page)}")
        page.keyboard.press("Escape")
    page.locator("input[name=several]").focus()
    page.keyboard.press("Space")
    page.wait_for_timeout(300)
    counted = page.locator(".check span").inner_text()
    check(counted == str(shown(page)), "two or more sources")
    page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("o")
    check(page.locator("li.e details[open]").count() == 1, "j goes down and o opens")
    page.close()
    page = open_page(browser, kept, viewport={"width": 1440, "height": 900})
    check(shown(page) == few, "an address brings its filter back")
    page.close()


def check_addresses(browser, address):
    page = open_page(browser, address)
    ids = page.evaluate("[...document.querySelectorAll('li.e, blockquote[id]')].map(e => e.id)")
    check(len(ids) == len(set(ids)), "every event has an address of its own")
    page.close()
    page = open_page(browser, address + "#" + ids[-1])
    page.wait_for_timeout(200)
    check(page.evaluate("!!document.querySelector(':target')"), "an address finds its event")
    page.close()
    quotes = open_page(browser, address).evaluate(
        "[...document.querySelectorAll('blockquote[id]')].map(e => e.id)"
    )
    for one in quotes[:1]:
        page = open_page(browser, address + "#" + one)
        page.wait_for_timeout(300)
        check(page.locator(f"[id='{one}']").is_visible(), "a report's address opens its fold")
        page.close()


def check_print(browser, address):
    page = open_page(browser, address)
    page.pdf()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    closed = page.locator("li.e details:not([open])").count()
    check(closed == 0, f"{closed} folds stay closed in print")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    check(page.locator("li.e details[open]").count() == 0, "folds close again after print")
    page.close()


def check_width(browser, address, folder):
    for scheme in ("light", "dark"):
        for width in (390, 800, 1440):
            size = {"width": width, "height": 1400}
            page = open_page(browser, address, viewport=size, color_scheme=scheme)
            over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            check(over <= 0, f"at {width} pixels the page is {over} too wide")
            if folder:
                page.screenshot(path=os.path.join(folder, f"{scheme}-{width}.png"))
            page.close()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    address = pathlib.Path(sys.argv[1]).resolve().as_uri()
    folder = sys.argv[2] if len(sys.argv) > 2 else None
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        check_alone(browser, address)
        check_without_script(browser, address)
        check_keyboard(browser, address)
        check_addresses(browser, address)
        check_print(browser, address)
        check_width(browser, address, folder)
        browser.close()
    print(f"{passed} checks passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


main()
