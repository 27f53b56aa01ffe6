"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Dropzone } from "@/components/ui/dropzone";
import { FormErrors } from "@/components/ui/form-errors";
import { IconButton } from "@/components/ui/icon-button";
import { Bold, Italic, Link2, Plus } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { SearchBox } from "@/components/ui/search-box";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TagInput } from "@/components/ui/tag-input";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import styles from "./design.module.css";

const KINDS = [
  { value: "event", label: "Event", hint: "Something that happens" },
  { value: "person", label: "Person" },
  { value: "place", label: "Place" },
  { value: "operation", label: "Operation" },
];

const WHERE = ["Ice road", "Garrison at the lake", "Northern column", "Southern column", "Quartermaster’s return"];

const VISIBILITIES = [
  { value: "public", label: "Public", hint: "Everybody may read it" },
  { value: "private", label: "Private", hint: "Only members know that it exists" },
];

async function searchArticles(query: string) {
  await new Promise((done) => setTimeout(done, 300));
  return WHERE.filter((label) => label.toLowerCase().includes(query.toLowerCase())).map((label) => ({
    value: label,
    label,
    hint: "Article",
  }));
}

/** Everything that is pressed or filled in. */
export function Forms() {
  return (
    <section className={styles.section}>
      <h2>Acts and forms</h2>
      <Buttons />
      <h3>Fields</h3>
      <div className={styles.grid}>
        <TextField label="Title" name="title" placeholder="The crossing of the lake" />
        <TextField label="Address" name="slug" defaultValue="the crossing" error="Use letters, digits and hyphens." />
        <Select label="Kind" name="kind" options={KINDS} defaultValue="event" />
        <Combobox label="Role" options={KINDS} placeholder="Type or choose" optional />
        <Combobox label="Link to an article" load={searchArticles} placeholder="Find by title" />
        <TagInput
          label="Tags"
          name="tags"
          defaultValue={["winter", "railway"]}
          suggestions={["sea", "railway", "air"]}
        />
        <TextArea label="Summary" name="summary" hint="One line for the history." />
        <RadioGroup label="Who can read" name="visibility" options={VISIBILITIES} defaultValue="public" />
        <div className={styles.stack}>
          <Checkbox label="Ask for review before it is published" hint="An editor gets a note." defaultChecked />
          <Checkbox label="Some of these" indeterminate />
          <Checkbox label="Not for you" disabled />
          <Switch label="Show the sources in the margin" defaultChecked />
        </div>
        <SearchBox action="/design" placeholder="Titles, text, passages" />
      </div>
      <h3>A text from outside</h3>
      <div className={styles.grid}>
        <Dropzone
          label="The thread"
          hint="A plain text file of up to 20 MB."
          accept=".txt,text/plain"
          maxBytes={20e6}
        />
        <Refusal />
      </div>
    </section>
  );
}

function Buttons() {
  const [bold, setBold] = useState(false);
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button variant="primary" icon={<Plus aria-hidden="true" />}>
          New article
        </Button>
        <Button>Compare</Button>
        <Button variant="ghost">Cancel</Button>
        <Button variant="danger">Move to trash</Button>
        <Button variant="primary" busy>
          Saving
        </Button>
        <Button disabled>Not now</Button>
        <LinkButton href="/design" variant="primary">
          A link
        </LinkButton>
      </div>
      <div className={styles.row}>
        <Button size="small">Small</Button>
        <Button size="small" variant="primary">
          Small
        </Button>
        <IconButton label="Bold" shortcut="Ctrl+B" icon={<Bold />} aria-pressed={bold} onClick={() => setBold(!bold)} />
        <IconButton label="Italic" shortcut="Ctrl+I" icon={<Italic />} />
        <IconButton label="Link" size="small" variant="quiet" icon={<Link2 />} />
      </div>
    </div>
  );
}

const REFUSED = [
  { path: "title", message: "A title is needed." },
  { path: "slug", message: "Another article has this address." },
];

function Refusal() {
  const [errors, setErrors] = useState<typeof REFUSED>([]);
  return (
    <form className={styles.stack}>
      <FormErrors errors={errors} />
      <div>
        <Button onClick={() => setErrors([...REFUSED])}>Send what is wrong</Button>
      </div>
    </form>
  );
}
